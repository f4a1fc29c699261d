/** Automated runs draw the same cases every time; a person's runs explore new ones. */
import { env } from 'node:process';
import fc from 'fast-check';

if (env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 4471 });
