package org.muster.notifier.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The door of the feeds: a calendar cannot sign in, its address is the key. */
@Configuration(proxyBeanMethods = false)
class FeedAccess {

    @Bean
    @Order(5)
    SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher("/calendar/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // each answer says itself how long it may be kept
                .headers(h -> h.cacheControl(c -> c.disable()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
