-- Which column of an uploaded list is what, as a person looked it over before the list was screened: place
-- from the left to column, empty for one that is not read.
alter table screening.screening add columns jsonb not null default '{}';

alter table screening.screening drop constraint screening_state_check;
alter table screening.screening add constraint screening_state_check
  check (state in ('COLUMNS', 'RUNNING', 'DONE', 'STOPPED', 'FAILED'));
