package vn.guongsang.access.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How people reach the site: over https everything is stricter; plain http is for one machine. */
@Component
public class PublicAddress {

  private final boolean https;

  PublicAddress(@Value("${guongsang.public-url:}") String url) {
    this.https = url.startsWith("https://");
  }

  public boolean https() {
    return https;
  }

  /** A cookie's name: with https one that no neighbouring host can set. */
  public String cookie(String name) {
    return https ? "__Host-" + name : name;
  }
}
