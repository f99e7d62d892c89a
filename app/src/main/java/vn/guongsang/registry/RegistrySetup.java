package vn.guongsang.registry;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.work.Nightly;

/**
 * The registry's place in the navigation; brings the tree to the day at start and each midnight.
 */
@Configuration
class RegistrySetup {

  @Bean
  NavItem unitsNav() {
    return new NavItem("units.title", "/units", Right.UNITS_READ, NavItem.Group.PEOPLE, 500);
  }

  @Bean
  NavItem peopleNav() {
    return new NavItem("people.title", "/people", Right.PEOPLE_READ, NavItem.Group.PEOPLE, 490);
  }

  @Bean
  @Order(-10)
  ApplicationRunner treeOfTheDay(TreeOfToday tree, PlacesOfToday places, Clock clock) {
    return arguments -> {
      tree.bringTo(Time.today(clock));
      places.bringTo(Time.today(clock));
    };
  }

  @Bean
  Nightly treeEachMidnight(TreeOfToday tree, PlacesOfToday places) {
    return new Nightly() {
      @Override
      public String name() {
        return "registry.today";
      }

      @Override
      public void run(LocalDate today) {
        tree.bringTo(today);
        places.bringTo(today);
      }
    };
  }
}
