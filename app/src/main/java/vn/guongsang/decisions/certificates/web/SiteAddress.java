package vn.guongsang.decisions.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that square codes name: the public one, else the one the reader is using. */
@Component
class SiteAddress {

  private final String publicUrl;

  SiteAddress(@Value("${guongsang.public-url:}") String publicUrl) {
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  boolean known() {
    return !publicUrl.isEmpty();
  }

  String of(HttpServletRequest request) {
    if (known()) {
      return publicUrl;
    }
    var url = request.getRequestURL();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
