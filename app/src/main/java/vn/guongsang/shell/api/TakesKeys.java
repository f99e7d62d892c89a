package vn.guongsang.shell.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The handler may also be called with an API key instead of a session. Nothing else may. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesKeys {

  /** Whether a session is no way in: what changes something could else be done by another site. */
  boolean only() default false;
}
