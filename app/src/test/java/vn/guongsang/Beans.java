package vn.guongsang;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Objects handed to a constructor as Spring would hand them. */
public final class Beans {

  private Beans() {}

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> ObjectProvider<T> of(Class<? super T> type, T... beans) {
    Map<String, Object> named =
        IntStream.range(0, beans.length)
            .boxed()
            .collect(Collectors.toMap(i -> "bean" + i, i -> Arrays.asList(beans).get(i)));
    @SuppressWarnings("unchecked")
    var provider = (ObjectProvider<T>) new StaticListableBeanFactory(named).getBeanProvider(type);
    return provider;
  }
}
