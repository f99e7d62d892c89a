package vn.guongsang.shell.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.list.ListRequest;

/** Templates, hashed assets, and what handlers may take as parameters. */
@Configuration
class WebSetup implements WebMvcConfigurer {

  private final ObjectProvider<Gate> gate;
  private final ObjectProvider<Pages> pages;

  WebSetup(ObjectProvider<Gate> gate, ObjectProvider<Pages> pages) {
    this.gate = gate;
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate.getObject()).excludePathPatterns("/assets/**", "/error");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/assets/", "classpath:/META-INF/resources/webjars/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
        .addTransformer(new CssLinkResourceTransformer());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(from(Page.class, request -> pages.getObject().of(request)));
    resolvers.add(from(Viewer.class, request -> pages.getObject().of(request).viewer()));
    resolvers.add(from(Form.class, request -> Form.posted(request.getParameterMap())));
    resolvers.add(from(ListRequest.class, ListRequest::of));
  }

  private interface FromRequest {
    Object make(HttpServletRequest request);
  }

  private static HandlerMethodArgumentResolver from(Class<?> type, FromRequest source) {
    return new HandlerMethodArgumentResolver() {
      @Override
      public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
      }

      @Override
      public Object resolveArgument(
          MethodParameter parameter,
          @Nullable ModelAndViewContainer container,
          NativeWebRequest request,
          @Nullable WebDataBinderFactory binder) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
          throw new IllegalStateException("not a servlet request");
        }
        return source.make(servlet);
      }
    };
  }

  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  /** A view name is the path of a template below {@code vn/guongsang}, without its ending. */
  @Bean
  ViewResolver templateViews(TemplateEngine templates) {
    var resolver =
        new UrlBasedViewResolver() {
          @Override
          protected AbstractUrlBasedView instantiateView() {
            return new TemplateView(templates);
          }

          @Override
          protected Class<?> requiredViewClass() {
            return AbstractUrlBasedView.class;
          }
        };
    resolver.setViewClass(AbstractUrlBasedView.class);
    resolver.setPrefix("vn/guongsang/");
    resolver.setSuffix(".jte");
    return resolver;
  }

  private static final class TemplateView extends AbstractUrlBasedView {
    private final TemplateEngine templates;

    TemplateView(TemplateEngine templates) {
      this.templates = templates;
    }

    @Override
    protected void renderMergedOutputModel(
        Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var out = new Utf8ByteOutput();
      var name = getUrl();
      if (name == null) {
        throw new IllegalStateException("a view without a template");
      }
      templates.render(name, model, out);
      response.setContentType("text/html;charset=utf-8");
      response.setContentLength(out.getContentLength());
      out.writeTo(response.getOutputStream());
    }

    @Override
    public boolean checkResource(Locale locale) {
      var name = getUrl();
      return name != null && templates.hasTemplate(name);
    }
  }
}
