package org.fujinowa.rollcall.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.time.DateTimeException;
import org.fujinowa.rollcall.Brought;
import org.fujinowa.rollcall.service.OwnRoll;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * GET /leader/roll-data: what a leader's telephone takes along. POST /leader/roll-ticks: what it has written down meanwhile; the
 * answer is what it takes along from now on.
 */
@WebServlet({"/leader/roll-data", "/leader/roll-ticks"})
public class LeaderData extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OwnRoll roll;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var brought = read(request);
        if (brought == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            roll.bring(brought);
            answer(request, response);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (ConstraintViolationException tooLong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var carried = RollJson.write(roll.carried(Preferences.of(request).language()));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(carried.toString());
    }

    private static @Nullable Brought read(HttpServletRequest request) throws IOException {
        try (var reader = Json.createReader(request.getInputStream())) {
            return RollJson.read(reader.readObject());
        } catch (JsonException
                | ClassCastException
                | IllegalArgumentException
                | DateTimeException
                | RuleViolation unreadable) {
            return null;
        }
    }
}
