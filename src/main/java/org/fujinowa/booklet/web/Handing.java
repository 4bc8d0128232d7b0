package org.fujinowa.booklet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.fujinowa.booklet.BookletFile;
import org.fujinowa.booklet.BookletPaper;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Hands a booklet to the browser. */
final class Handing {

    private Handing() {}

    static void over(HttpServletResponse response, Supplier<BookletFile> made) throws IOException {
        try {
            var file = made.get();
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(file.name()));
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (RuleViolation unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static BookletPaper paper(HttpServletRequest request) {
        return chosen(BookletPaper.values(), request.getParameter("paper")).orElse(BookletPaper.A5);
    }

    static <E extends Enum<E>> Optional<E> chosen(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
