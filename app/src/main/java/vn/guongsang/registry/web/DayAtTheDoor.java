package vn.guongsang.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.guongsang.registry.TreeOfToday;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.shell.Time;

/**
 * Whoever comes first after midnight finds the tree of the new day, however late the nightly work.
 */
@Configuration
class DayAtTheDoor implements WebMvcConfigurer {

  private final TreeOfToday tree;
  private final PlacesOfToday places;
  private final Clock clock;

  DayAtTheDoor(TreeOfToday tree, PlacesOfToday places, Clock clock) {
    this.places = places;
    this.tree = tree;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(
            new HandlerInterceptor() {
              @Override
              public boolean preHandle(
                  HttpServletRequest request, HttpServletResponse response, Object handler) {
                tree.bringTo(Time.today(clock));
                places.bringTo(Time.today(clock));
                return true;
              }
            })
        .excludePathPatterns("/assets/**", "/error")
        .order(Ordered.HIGHEST_PRECEDENCE);
  }
}
