package vn.guongsang.access.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.guongsang.access.Demand;

/** A handler that stays open to accounts of which this is still demanded. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Meets {
  Demand[] value();
}
