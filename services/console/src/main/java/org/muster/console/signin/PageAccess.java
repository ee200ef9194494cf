package org.muster.console.signin;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import org.muster.console.ConsoleSettings;
import org.muster.console.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The door of the pages: nothing without a session but sign-in, health and static files.
 *
 * <p>Single sign-on comes in here: {@code http.oauth2Login(…)} beside the form, with a user service
 * that turns the identity provider's user into an {@code AccountPrincipal}. Nothing behind this
 * door knows how somebody signed in.
 */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    /**
     * The pages behind links of a mail: the link itself says who answers or hears no more of what,
     * so there is no session, no cookie and nothing that another site could send in somebody's
     * name.
     */
    @Bean
    @Order(90)
    SecurityFilterChain answerPages(HttpSecurity http) {
        return http.securityMatcher("/answer/**", "/unfollow/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .headers(PageHeaders::onLinked)
                .build();
    }

    /** After the chains of the API and of operations, which only take their own paths. */
    @Bean
    @Order(100)
    SecurityFilterChain consolePages(
            HttpSecurity http,
            Accounts accounts,
            FailedSignIns failures,
            ConsoleSettings settings,
            MeterRegistry meters) {
        var requests = new HttpSessionRequestCache();
        requests.setRequestMatcher(
                request -> request.getMethod().equals("GET") && !Fragments.wants(request));
        return http.authorizeHttpRequests(
                        paths ->
                                paths.dispatcherTypeMatchers(
                                                DispatcherType.ERROR,
                                                DispatcherType.FORWARD,
                                                DispatcherType.ASYNC)
                                        .permitAll()
                                        .requestMatchers(
                                                "/sign-in",
                                                "/language",
                                                "/assets/**",
                                                "/webjars/**",
                                                "/favicon.ico")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .authenticationProvider(new SignIn(accounts, failures, meters))
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .usernameParameter("account")
                                        .passwordParameter("password")
                                        .successHandler(SignInAnswers.success(requests, settings))
                                        .failureHandler(SignInAnswers::failure))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .requestCache(cache -> cache.requestCache(requests))
                .exceptionHandling(e -> e.authenticationEntryPoint(SignInAnswers::askToSignIn))
                .headers(PageHeaders::on)
                .addFilterBefore(new AccountStillValid(accounts), AuthorizationFilter.class)
                .build();
    }
}
