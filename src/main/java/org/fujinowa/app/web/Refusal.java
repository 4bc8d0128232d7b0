package org.fujinowa.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says no before anything is read: a friendly page to people, problem+json to programs. */
final class Refusal {

    private Refusal() {}

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    static void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (!isApi(request)) {
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().print("{\"type\":\"about:blank\",\"status\":%d}".formatted(status));
    }
}
