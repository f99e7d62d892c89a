package vn.guongsang.initiatives;

import vn.guongsang.kernel.PersonId;

/** Somebody whose initiative it is, with their share of it in whole percent. */
public record Author(PersonId person, int share) {}
