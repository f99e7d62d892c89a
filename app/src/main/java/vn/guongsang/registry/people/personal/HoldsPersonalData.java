package vn.guongsang.registry.people.personal;

import java.util.List;

/** What a module holds about people; a bean of each that holds anything. No column is left out. */
public interface HoldsPersonalData {
  List<PersonalTable> tables();
}
