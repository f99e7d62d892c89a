-- Entries born on one day are compared with each other when duplicates are looked for.
create index person_birth on registry.person (birth_day) where merged_into is null;
