-- A name, a unit, a number asked for stands on hundreds of lines, each on another page of the
-- register. The indexes hold what tells them apart, so that they are counted and sorted from there
-- and only the page that is shown is read.
drop index decisions.award_holder;
drop index decisions.award_person;
drop index decisions.award_unit;
drop index decisions.award_decision;
create index award_holder on decisions.award (holder_folded text_pattern_ops)
  include (id, decided_on, award_type, year);
create index award_person on decisions.award (person) include (id, decided_on, award_type, year);
create index award_unit on decisions.award (unit, year desc, id) include (decided_on, award_type);
create index award_decision on decisions.award (decision) include (id, decided_on, award_type, year);
