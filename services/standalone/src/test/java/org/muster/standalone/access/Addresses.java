package org.muster.standalone.access;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller of the process answers, as {@code GET /path}. */
record Addresses(RequestMappingHandlerMapping mapping) {

    Set<String> ofTheApi() {
        return all(true);
    }

    Set<String> ofPages() {
        Set<String> pages = all(false);
        pages.removeIf(p -> p.endsWith(" /error"));
        return pages;
    }

    private Set<String> all(boolean api) {
        Set<String> all = new TreeSet<>();
        for (RequestMappingInfo info : mapping.getHandlerMethods().keySet())
            for (String path : info.getPatternValues())
                if (path.startsWith("/api/") == api)
                    if (info.getMethodsCondition().getMethods().isEmpty()) all.add("ANY " + path);
                    else
                        for (RequestMethod method : info.getMethodsCondition().getMethods())
                            all.add(method + " " + path);
        return all;
    }
}
