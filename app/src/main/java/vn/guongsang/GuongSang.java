package vn.guongsang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GuongSang {
  public static void main(String[] args) {
    SpringApplication.run(GuongSang.class, args);
  }
}
