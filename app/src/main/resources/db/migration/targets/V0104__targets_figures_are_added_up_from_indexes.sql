-- A country's year of one indicator, and all indicators of a unit, are added up from the index alone.
drop index targets.measurement_of_indicator;
create index measurement_of_indicator on targets.measurement (indicator, period, unit) include (value)
  where standing;
drop index targets.measurement_unit;
create index measurement_unit on targets.measurement (unit, period) include (indicator, value)
  where standing;
