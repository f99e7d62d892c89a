-- A reason is given for what was found against a line, not for the line: what is found later stops it
-- again. found stands for kind, words and source of what was found. line.accepted keeps the reasons as
-- people read them.
create table decisions.line_answer (
  line    uuid not null references decisions.line on delete cascade,
  found   text not null,
  tenant  int  not null,
  reason  text not null check (reason <> ''),
  primary key (line, found)
);
grant select, insert, update, delete on decisions.line_answer to guongsang_app;

-- A household's awards are asked for like a person's.
create index award_household on decisions.award (household) where household is not null;
create index line_household on decisions.line (household) where household is not null;
