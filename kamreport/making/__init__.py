"""From a case to finished files: which documents, who renders them, what was made from what."""
