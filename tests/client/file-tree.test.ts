import { expect, test } from 'vitest';
import { FileTree } from '../../client/file-tree';

function plant(...uris: string[]): FileTree {
  const tree = new FileTree();
  for (const uri of uris) tree.add(uri);
  return tree;
}

test('a folder holds its files at any depth, and no others', () => {
  const tree = plant(
    'file:///w/a.md',
    'file:///w/in/b.md',
    'file:///w/in/deep/c.md',
    'file:///w/in-between/d.md',
  );
  expect(tree.filesBelow('file:///w/in')).toEqual(['file:///w/in/b.md', 'file:///w/in/deep/c.md']);
  expect(tree.filesBelow('file:///w')).toHaveLength(4);
  expect(tree.filesBelow('file:///w/a.md')).toEqual([]);
  expect(tree.filesBelow('file:///elsewhere')).toEqual([]);
});

test('a file that is gone is in no folder, and one that is back is', () => {
  const tree = plant('file:///w/in/b.md', 'file:///w/in/c.md');
  tree.delete('file:///w/in/b.md');
  expect(tree.filesBelow('file:///w')).toEqual(['file:///w/in/c.md']);
  tree.delete('file:///w/in');
  expect(tree.filesBelow('file:///w')).toEqual([]);
  tree.add('file:///w/in/b.md');
  expect(tree.filesBelow('file:///w')).toEqual(['file:///w/in/b.md']);
});

test('a file is held once, however often it changes', () => {
  expect(plant('file:///w/b.md', 'file:///w/b.md').filesBelow('file:///w')).toEqual(['file:///w/b.md']);
});
