package vn.guongsang.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.guongsang.shell.Allowance;
import vn.guongsang.shell.ApiKeys;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;

/**
 * How much may be asked, and by whom. No session is made; what changes something takes keys alone,
 * so nothing can be forged by another site, and other sites' scripts may not read the answers
 * either.
 */
@Configuration
public class ApiGuard implements WebMvcConfigurer, HandlerInterceptor {

  static final int QUESTIONS_AT_ONCE = 200;
  static final int QUESTIONS_A_MINUTE = 600;
  static final int BATCHES_A_MINUTE = 10;

  private static final String BEARER = "Bearer ";
  private static final String KEY_WANTED = "Bearer realm=\"guongsang\"";
  private static final String KEY_REFUSED = KEY_WANTED + ", error=\"invalid_token\"";

  private final Dictionary dictionary;
  private final CurrentViewer viewers;
  private final ApiKeys ring;
  private final Allowance questions =
      new Allowance(QUESTIONS_AT_ONCE, QUESTIONS_A_MINUTE, System::nanoTime);
  private final Allowance batches =
      new Allowance(BATCHES_A_MINUTE, BATCHES_A_MINUTE, System::nanoTime);

  ApiGuard(Dictionary dictionary, CurrentViewer viewers, @Lazy ApiKeys keys) {
    this.dictionary = dictionary;
    this.viewers = viewers;
    this.ring = keys;
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain apiChain(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/v1/**")
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .cors(cors -> cors.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .logout(logout -> logout.disable())
        .httpBasic(basic -> basic.disable())
        .build();
  }

  @Bean
  FilterRegistrationBean<KnownAddresses> knownAddresses() {
    var filter = new FilterRegistrationBean<>(new KnownAddresses(dictionary));
    filter.addUrlPatterns("/api/v1/*");
    return filter;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**").order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var method = handler instanceof HandlerMethod m ? m : null;
    var needs = method == null ? null : method.getMethodAnnotation(Needs.class);
    if (needs == null || needs.value() == Right.PUBLIC) {
      return allowed(questions, request.getRemoteAddr(), request, response);
    }
    var keys = method == null ? null : method.getMethodAnnotation(TakesKeys.class);
    @Nullable String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null) { // a session that came along counts for nothing
      var holder = keys != null ? holder(authorization) : Optional.<ApiKeys.Holder>empty();
      if (holder.isEmpty()) {
        return allowed(questions, request.getRemoteAddr(), request, response)
            && refused(request, response, KEY_REFUSED, "api.fault.key");
      }
      if (!holder.get().viewer().may(needs.value())) {
        return allowed(questions, request.getRemoteAddr(), request, response)
            && refused(request, response, 403, "api.fault.key-right");
      }
      request.setAttribute(ApiKeys.HOLDER, holder.get());
      return allowed(batches, holder.get().key().toString(), request, response);
    }
    if (keys != null && keys.only()) {
      return refused(request, response, KEY_WANTED, "api.fault.key-wanted");
    }
    if (!viewers.of(request).signedIn()) {
      return refused(
          request,
          response,
          keys != null ? KEY_WANTED : "Cookie realm=\"guongsang\"",
          "api.fault.sign-in");
    }
    return allowed(batches, request.getRemoteAddr(), request, response);
  }

  private Optional<ApiKeys.Holder> holder(String authorization) {
    return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? ring.holder(authorization.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  private boolean refused(
      HttpServletRequest request, HttpServletResponse response, String wanted, String why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, wanted);
    return refused(request, response, 401, why);
  }

  private boolean refused(
      HttpServletRequest request, HttpServletResponse response, int status, String why)
      throws IOException {
    Json.problem(response, Json.texts(dictionary, request), status, why);
    return false;
  }

  private boolean allowed(
      Allowance allowance, String whose, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wait = allowance.waitFor(whose);
    if (wait > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      Json.problem(response, Json.texts(dictionary, request), 429, "api.fault.too-many", wait);
      return false;
    }
    return true;
  }

  /** Everybody may ask again as if for the first time. */
  public void forget() {
    questions.forget();
    batches.forget();
  }
}
