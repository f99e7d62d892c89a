-- The months of a unit's year, added up by quarters as its figures come, so that the card of a country
-- need not read four million of them. Others counts what stands beside the months in the same year
-- (quarters, halves, nine months, the year itself): where there are any, the figures themselves say
-- which of them count.
create table targets.year_of_months (
  unit       uuid     not null,
  year       smallint not null,
  indicator  uuid     not null,
  q1         numeric  not null,
  q2         numeric  not null,
  q3         numeric  not null,
  q4         numeric  not null,
  n1         smallint not null,
  n2         smallint not null,
  n3         smallint not null,
  n4         smallint not null,
  others     int      not null,
  primary key (unit, year, indicator)
) with (fillfactor = 80);

-- The rows called "changed" come (1) or go (-1); always in one order, so that two writers wait for each
-- other and never both.
create function targets.add_to_years() returns trigger language plpgsql as $$
declare
  way constant int := tg_argv[0]::int;
begin
  insert into targets.year_of_months as kept
      (unit, year, indicator, q1, q2, q3, q4, n1, n2, n3, n4, others)
  select c.unit, left(c.period, 4)::smallint, c.indicator,
         way * coalesce(sum(c.value) filter (where c.quarter = 1), 0),
         way * coalesce(sum(c.value) filter (where c.quarter = 2), 0),
         way * coalesce(sum(c.value) filter (where c.quarter = 3), 0),
         way * coalesce(sum(c.value) filter (where c.quarter = 4), 0),
         way * count(c.value) filter (where c.quarter = 1),
         way * count(c.value) filter (where c.quarter = 2),
         way * count(c.value) filter (where c.quarter = 3),
         way * count(c.value) filter (where c.quarter = 4),
         way * count(*) filter (where c.quarter is null)
    from (select unit, indicator, period, value,
                 case when substr(period, 6, 1) in ('0', '1') then (substr(period, 6)::int + 2) / 3 end
                   as quarter
            from changed
           where standing and substr(period, 6, 1) in ('', '0', '1', 'Q', 'H', '9')) c
   group by 1, 2, 3
   order by 1, 2, 3
      on conflict (unit, year, indicator) do update
     set q1 = kept.q1 + excluded.q1, q2 = kept.q2 + excluded.q2,
         q3 = kept.q3 + excluded.q3, q4 = kept.q4 + excluded.q4,
         n1 = kept.n1 + excluded.n1, n2 = kept.n2 + excluded.n2,
         n3 = kept.n3 + excluded.n3, n4 = kept.n4 + excluded.n4,
         others = kept.others + excluded.others;
  return null;
end $$;

-- Nobody writes a figure in these moments: triggers and sums begin together.
lock table targets.measurement in share row exclusive mode;

create trigger figures_come after insert on targets.measurement
  referencing new table as changed for each statement execute function targets.add_to_years('1');
create trigger figures_go after delete on targets.measurement
  referencing old table as changed for each statement execute function targets.add_to_years('-1');
create trigger figures_were after update on targets.measurement
  referencing old table as changed for each statement execute function targets.add_to_years('-1');
create trigger figures_are_now after update on targets.measurement
  referencing new table as changed for each statement execute function targets.add_to_years('1');

insert into targets.year_of_months
select unit, left(period, 4)::smallint, indicator,
       coalesce(sum(value) filter (where quarter = 1), 0),
       coalesce(sum(value) filter (where quarter = 2), 0),
       coalesce(sum(value) filter (where quarter = 3), 0),
       coalesce(sum(value) filter (where quarter = 4), 0),
       count(value) filter (where quarter = 1),
       count(value) filter (where quarter = 2),
       count(value) filter (where quarter = 3),
       count(value) filter (where quarter = 4),
       count(*) filter (where quarter is null)
  from (select unit, indicator, period, value,
               case when substr(period, 6, 1) in ('0', '1') then (substr(period, 6)::int + 2) / 3 end
                 as quarter
          from targets.measurement
         where standing and substr(period, 6, 1) in ('', '0', '1', 'Q', 'H', '9')) c
 group by 1, 2, 3;

grant select, insert, update on targets.year_of_months to guongsang_app;
