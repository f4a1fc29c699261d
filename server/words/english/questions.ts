/** Word sets for the phrases in which customers ask. */
export const questionWordSets: Readonly<Record<string, string>> = {
  'question-word': 'what|which|who|whom|whose|when|where|why|how',
  // What a question turns about: “when can you” is “when you can”.
  auxiliary: 'is|are|was|were|am|do|does|did|can|could|will|would|shall|should|may|has|have|had',
  'can-you': '(can|could|would|will) you',
  please: 'please|kindly|pls|plz',
  // Whom or what a question begins to ask about, right behind its auxiliary.
  'asked-about':
    'i|we|you|he|she|it|they|that|this|these|those|there|the|my|our|your|a|an|any|anyone|anybody|someone|somebody|everything|one|all|both',
  // What stands between “I” and “wonder” or “want to know”.
  wondering: 'just|also|only|really|still|am|are|was|were|would|do|did',
  needing: 'also|still|now|really|urgently|just|do|would|will|am|are',
  pronoun: 'i|we|you|it|they|he|she',
  determiner: 'the|my|our|your|this|that|these|those',
  article: 'a|an|the|your|some|my|our|all|more|#|two|three|full|new|latest|updated|original|signed|both',
  // What a question with a question word asks: “which model”, “how many pieces”.
  asked: 'when|where|how|why|what|which _|what _|how (many|much|long|soon|often) [_]',
  // What a seller sends, or is asked to do once.
  sendable:
    'sample|samples|drawing|drawings|catalog|catalogs|catalogue|catalogues|brochure|brochures|list|lists|pricelist|pricelists|photo|photos|picture|pictures|certificate|certificates|report|reports|invoice|invoices|quote|quotes|quotation|quotations|proforma|datasheet|datasheets|data (sheet|sheets)|manual|manuals|refund|replacement|replacements|update|updates|spec|specs|specification|specifications|document|documents|receipt|contract|swatch|swatches|video|videos|screenshot|confirmation|price|prices|copy',
  giving:
    'send|provide|share|forward|supply|email|e-mail|mail|attach|quote|give|issue|submit|resend|show|offer|prepare|need|require|request|want|like|have|get|receive|see|know',
};
