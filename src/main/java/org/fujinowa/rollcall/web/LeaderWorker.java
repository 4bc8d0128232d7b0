package org.fujinowa.rollcall.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * GET /leader/worker.js: the script that keeps the leaders' page for hours without a network. It stands in their own folder, for
 * a worker may watch over no other, and its policy lets it fetch from here and nothing else.
 */
@WebServlet("/leader/worker.js")
public class LeaderWorker extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "/WEB-INF/leader/worker.js";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        response.setHeader("Cache-Control", "no-cache");
        try (var file = Objects.requireNonNull(getServletContext().getResourceAsStream(FILE), FILE)) {
            file.transferTo(response.getOutputStream());
        }
    }
}
