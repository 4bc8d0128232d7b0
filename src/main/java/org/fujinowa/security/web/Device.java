package org.fujinowa.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Names a device so that its owner recognises it in the list of sign-ins: the system and the browser, nothing finer. */
final class Device {

    private static final List<String> SYSTEMS =
            List.of("iPhone", "iPad", "Android", "Windows", "Mac OS", "CrOS", "Linux");
    private static final List<String> BROWSERS = List.of("Edg", "Firefox", "Chrome", "Safari");

    private Device() {}

    static String of(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null) {
            return "?";
        }
        return first(SYSTEMS, agent) + " · " + first(BROWSERS, agent);
    }

    private static String first(List<String> names, String agent) {
        return names.stream().filter(agent::contains).findFirst().orElse("?");
    }
}
