package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.OpenToAll;

/**
 * The cookie in which a device keeps its token: out of reach for scripts, never sent from another site, and only over
 * https unless the configuration says that this is a demonstration on one machine.
 */
@ApplicationScoped
public class SignInCookie {

    @Inject
    @ConfigProperty(name = "fujinowa.cookies.secure", defaultValue = "true")
    private boolean secure;

    @Inject
    @ConfigProperty(name = "fujinowa.sign-in.days", defaultValue = "30")
    private int daysOnOwnDevice;

    /** The token that the request brings. */
    @OpenToAll("Reads what the caller sent.")
    public Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    /** The token in the {@code Cookie} header of a request. */
    @OpenToAll("Reads what the caller sent.")
    public Optional<String> read(String header) {
        return Arrays.stream(header.split(";"))
                .map(part -> part.strip().split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name()) && !pair[1].isBlank())
                .map(pair -> pair[1])
                .findFirst();
    }

    /** Gives the token to the device. */
    @OpenToAll("Writes what sign-in has just granted.")
    public void write(HttpServletResponse response, String token, boolean stay) {
        add(response, token, stay ? (int) Duration.ofDays(daysOnOwnDevice).toSeconds() : -1);
    }

    /** Takes the token from the device. */
    @OpenToAll("Forgets.")
    public void clear(HttpServletResponse response) {
        add(response, "", 0);
    }

    private void add(HttpServletResponse response, String value, int maxAge) {
        var cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String name() {
        return secure ? "__Host-fujinowa" : "fujinowa";
    }
}
