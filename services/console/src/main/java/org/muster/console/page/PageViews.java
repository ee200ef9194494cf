package org.muster.console.page;

import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Templates and their words. They are named beans of their own, because in one process another
 * service has its own words.
 */
@Configuration(proxyBeanMethods = false)
class PageViews {

    @Bean
    MessageSource consoleMessages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("org.muster.console.messages.messages-console");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    SpringResourceTemplateResolver consoleTemplates(ApplicationContext context) {
        SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
        templates.setApplicationContext(context);
        templates.setPrefix("classpath:/templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        return templates;
    }

    @Bean
    SpringTemplateEngine consoleTemplateEngine(
            SpringResourceTemplateResolver consoleTemplates, MessageSource consoleMessages) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(consoleTemplates);
        engine.setTemplateEngineMessageSource(consoleMessages);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }

    /** Under the name by which Spring Boot would make its own, so that it does not. */
    @Bean
    ThymeleafViewResolver thymeleafViewResolver(SpringTemplateEngine consoleTemplateEngine) {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(consoleTemplateEngine);
        views.setCharacterEncoding("UTF-8");
        views.setOrder(0);
        views.setViewNames(new String[] {"console/*", "error/*"});
        return views;
    }
}
