package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.shell.Vault;

/** A secret shown on the next page and nowhere after; on its way it lies sealed in the session. */
@Component
class ToldOnce {

  private static final String KEY = "told-once";

  private final Vault vault;

  ToldOnce(Vault vault) {
    this.vault = vault;
  }

  /**
   * @param about whose secret it is
   */
  void tell(HttpServletRequest request, AccountId about, String secret) {
    var sealed = vault.seal(secret, "told-once:" + about);
    RequestContextUtils.getOutputFlashMap(request)
        .put(KEY, sealed.keyNo() + ":" + Base64.getEncoder().encodeToString(sealed.bytes()));
  }

  Optional<String> told(HttpServletRequest request, AccountId about) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    if (flash == null || !(flash.get(KEY) instanceof String sealed)) {
      return Optional.empty();
    }
    var colon = sealed.indexOf(':');
    return Optional.of(
        vault.open(
            Integer.parseInt(sealed.substring(0, colon)),
            Base64.getDecoder().decode(sealed.substring(colon + 1)),
            "told-once:" + about));
  }
}
