package org.fujinowa.security.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.fujinowa.security.Caller;
import org.fujinowa.security.SaidPurpose;

/**
 * The cookie that remembers until the next morning why somebody looks. It names who said so: whoever signs in on the same device is asked
 * themselves. It opens nothing, so it is not signed.
 */
final class PurposeCookie {

    static final String NAME = "purpose";

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    /** An evening at the desk may end after midnight. */
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    private PurposeCookie() {}

    /** What that caller said on this device. */
    static Optional<SaidPurpose> read(HttpServletRequest request, Caller caller) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> decoded(cookie.getValue()))
                        .map(text -> text.split("\n", 2))
                        .filter(parts -> parts.length == 2 && parts[0].equals(caller.signInName()))
                        .flatMap(parts -> SaidPurpose.read(parts[1]).stream())
                        .findFirst();
    }

    static Cookie of(Caller caller, SaidPurpose purpose, ZonedDateTime now, boolean secure) {
        var text = caller.signInName() + "\n" + purpose.written();
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(
                Math.toIntExact(Duration.between(now, morningAfter(now)).toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static ZonedDateTime morningAfter(ZonedDateTime now) {
        var here = now.withZoneSameInstant(OFFICE);
        var morning = here.with(MORNING);
        return morning.isAfter(here) ? morning : morning.plusDays(1);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException madeUp) {
            return "";
        }
    }
}
