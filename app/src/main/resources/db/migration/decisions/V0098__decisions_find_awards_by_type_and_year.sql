-- The register asked by type and year or by year is read in its order, and a decision is found by its number.
create index award_type_year on decisions.award (award_type, year, decided_on desc nulls last, id desc);
create index award_year on decisions.award (year, decided_on desc nulls last, id desc);
create index decision_number_begins on decisions.decision (lower(number) text_pattern_ops);
