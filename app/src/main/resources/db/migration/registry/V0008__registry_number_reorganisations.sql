-- In which order they were entered; ids of one millisecond have none, and an undo asks what came later.
alter table registry.reorganisation add column seq bigint generated always as identity;
