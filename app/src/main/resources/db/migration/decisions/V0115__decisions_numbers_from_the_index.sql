-- Of thousands of decisions with a number the newest are sought: the index holds their days.
drop index decisions.decision_number_begins;
create index decision_number_begins on decisions.decision (lower(number) text_pattern_ops)
  include (number, day, id);
