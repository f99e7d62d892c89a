/**
 * The world of the demo, the tests and the screenshots: real public bodies of two cities, invented
 * people, fixed ids and days. Loaded once through the modules' own doors, so that it can hold
 * nothing that a person could not have entered.
 */
@ApplicationModule(displayName = "Dữ liệu trình diễn")
@NullMarked
package vn.guongsang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
