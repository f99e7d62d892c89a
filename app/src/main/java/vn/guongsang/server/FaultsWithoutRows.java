package vn.guongsang.server;

import org.jooq.ExecuteContext.BatchMode;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * What a failed statement says about itself ends in a log. Mostly that is its text with question
 * marks; several statements sent at once have their values written out, so these are left unsaid.
 */
@Configuration
class FaultsWithoutRows {

  @Bean
  ExceptionTranslatorExecuteListener faultTranslator() {
    var wordy = new SQLErrorCodeSQLExceptionTranslator("PostgreSQL");
    SQLExceptionTranslator silent = (task, sql, fault) -> wordy.translate(task, null, fault);
    return ExceptionTranslatorExecuteListener.of(
        context -> context.batchMode() == BatchMode.MULTIPLE ? silent : wordy);
  }
}
