-- Each initiative shown asks which later entry puts it right.
create index initiative_corrects on initiatives.initiative (corrects) where corrects is not null;
