package vn.guongsang.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;

/**
 * How much may be asked, and by whom. No session is made and nothing is changed by a question, so
 * nothing can be forged by another site; other sites' scripts may not read the answers either.
 */
@Configuration
class ApiGuard implements WebMvcConfigurer, HandlerInterceptor {

  static final int QUESTIONS_AT_ONCE = 200;
  static final int QUESTIONS_A_MINUTE = 600;
  static final int BATCHES_A_MINUTE = 10;

  private final Dictionary dictionary;
  private final CurrentViewer viewers;
  private final Allowance questions =
      new Allowance(QUESTIONS_AT_ONCE, QUESTIONS_A_MINUTE, System::nanoTime);
  private final Allowance batches =
      new Allowance(BATCHES_A_MINUTE, BATCHES_A_MINUTE, System::nanoTime);

  ApiGuard(Dictionary dictionary, CurrentViewer viewers) {
    this.dictionary = dictionary;
    this.viewers = viewers;
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
    var texts = Json.texts(dictionary, request);
    var needs =
        handler instanceof HandlerMethod method ? method.getMethodAnnotation(Needs.class) : null;
    var open = needs == null || needs.value() == Right.PUBLIC;
    if (!open && !viewers.of(request).signedIn()) {
      response.setHeader("WWW-Authenticate", "Cookie realm=\"guongsang\"");
      Json.problem(response, texts, 401, "api.fault.sign-in");
      return false;
    }
    var wait = (open ? questions : batches).waitFor(request.getRemoteAddr());
    if (wait > 0) {
      response.setHeader("Retry-After", Long.toString(wait));
      Json.problem(response, texts, 429, "api.fault.too-many", wait);
      return false;
    }
    return true;
  }

  /** Everybody may ask again as if for the first time. */
  void forget() {
    questions.forget();
    batches.forget();
  }
}
