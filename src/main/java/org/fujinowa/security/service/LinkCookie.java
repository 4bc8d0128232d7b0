package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.security.EnteredLink;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Role;
import org.fujinowa.shared.Reading;

/**
 * The cookies in which a device keeps that it came in by a personal link: one for each role, so that a guardian and a child
 * can use the same telephone. As well protected as the one of sign-in.
 */
@ApplicationScoped
public class LinkCookie {

    /** As in the preferences of a reader. */
    private static final String LANGUAGE = "language";

    private static final String READING = "reading";

    private static final Duration LONGEST = Duration.ofDays(120);

    @Inject
    @ConfigProperty(name = "fujinowa.cookies.secure", defaultValue = "true")
    private boolean secure;

    @Inject
    private Clock clock;

    /** The token that the request brings for that role. */
    @OpenToAll("Reads what the caller sent.")
    public Optional<String> read(HttpServletRequest request, Role role) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(role)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    /** Gives the token to the device, until the link ends. */
    @OpenToAll("Writes what the code has just proven.")
    public void write(HttpServletResponse response, EnteredLink entered) {
        var left = Duration.between(clock.instant(), entered.expiresAt());
        add(response, entered.role(), entered.token(), left.compareTo(LONGEST) < 0 ? left : LONGEST);
    }

    /** Lets the device read what the holder of the link reads, unless its reader has chosen one. */
    @OpenToAll("Writes a language.")
    public void speak(HttpServletRequest request, HttpServletResponse response, Reading reading) {
        var chosen = request.getCookies() != null
                && Arrays.stream(request.getCookies())
                        .anyMatch(cookie -> cookie.getName().equals(LANGUAGE));
        if (!chosen) {
            response.addCookie(guarded(LANGUAGE, reading.language().tag(), LONGEST));
            response.addCookie(guarded(READING, reading.word(), LONGEST));
        }
    }

    /** Takes the token from the device. */
    @OpenToAll("Forgets.")
    public void clear(HttpServletResponse response, Role role) {
        add(response, role, "", Duration.ZERO);
    }

    private void add(HttpServletResponse response, Role role, String value, Duration lasts) {
        response.addCookie(guarded(name(role), value, lasts));
    }

    private Cookie guarded(String name, String value, Duration lasts) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge((int) lasts.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name(Role role) {
        return (secure ? "__Host-fujinowa-" : "fujinowa-") + role.name().toLowerCase(Locale.ROOT);
    }
}
