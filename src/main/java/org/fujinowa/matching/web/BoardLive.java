package org.fujinowa.matching.web;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.matching.service.BoardWatch;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.security.service.SignInCookie;
import org.fujinowa.shared.RuleViolation;

/**
 * /matching/board-live?id=…: tells an open board how often it has been changed, and nothing about anybody; what has changed
 * the page then asks for as usual. The device's token and the permission are asked for at the handshake and again with every
 * message; where the request came from was asked before ({@code SameOrigin}).
 */
@ServerEndpoint(value = "/matching/board-live", configurator = BoardLive.Handshake.class)
public class BoardLive {

    private static final Logger LOG = Logger.getLogger(BoardLive.class.getName());
    private static final String TOKEN = "token";
    private static final String WATCH = "watch";
    private static final long SILENT_MILLIS = 60_000;

    @Inject
    private SignIn signIn;

    @Inject
    private SignInCookie cookie;

    @Inject
    private CurrentCaller caller;

    @Inject
    private BoardWatch boards;

    /** Keeps the cookies of the handshake for the connection. */
    public static class Handshake extends ServerEndpointConfig.Configurator {

        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            var cookies = request.getHeaders().entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase("Cookie"))
                    .flatMap(header -> header.getValue().stream())
                    .toList();
            config.getUserProperties().put(TOKEN, List.copyOf(cookies));
        }
    }

    /** Begins to tell. */
    @OnOpen
    public void open(Session session, EndpointConfig config) throws IOException {
        session.setMaxIdleTimeout(SILENT_MILLIS);
        var cookies = (List<?>) config.getUserProperties().get(TOKEN);
        var token = cookies.stream()
                .flatMap(header -> cookie.read(header.toString()).stream())
                .findFirst()
                .orElse("");
        session.getUserProperties().put(TOKEN, token);
        var asking = allowed(session);
        if (asking.isEmpty()) {
            end(session, CloseCodes.VIOLATED_POLICY);
            return;
        }
        try {
            var delegation = DelegationId.of(session.getRequestParameterMap()
                    .getOrDefault("id", List.of(""))
                    .get(0));
            session.getUserProperties()
                    .put(
                            WATCH,
                            caller.actingAs(
                                    asking.get(), () -> boards.watch(delegation, changes -> tell(session, changes))));
        } catch (AccessDenied refused) {
            end(session, CloseCodes.VIOLATED_POLICY);
        } catch (RuleViolation refused) {
            end(session, CloseCodes.TRY_AGAIN_LATER);
        }
    }

    private Optional<Caller> allowed(Session session) {
        return signIn.callerOf(String.valueOf(session.getUserProperties().get(TOKEN)), TokenKind.DEVICE)
                .filter(found -> found.may(Permission.VIEW_PLACEMENTS));
    }

    private void tell(Session session, long changes) {
        if (!session.isOpen()) {
            return;
        }
        if (allowed(session).isEmpty()) {
            end(session, CloseCodes.VIOLATED_POLICY);
            return;
        }
        session.getAsyncRemote().sendText(Long.toString(changes));
    }

    private static void end(Session session, CloseCodes why) {
        try {
            session.close(new CloseReason(why, ""));
        } catch (IOException gone) {
            LOG.log(Level.FINE, "It was gone already.", gone);
        }
    }

    /** A page has nothing to say here. */
    @OnMessage(maxMessageSize = 16)
    public void hear(Session session, String anything) {
        end(session, CloseCodes.CANNOT_ACCEPT);
    }

    /** Ends the watch. */
    @OnClose
    public void close(Session session) {
        if (session.getUserProperties().remove(WATCH) instanceof Runnable stop) {
            stop.run();
        }
    }

    /** A page that is gone is no failure of the server. */
    @OnError
    public void failed(Session session, Throwable failure) {
        LOG.log(Level.FINE, "The connection to a board broke.", failure);
    }
}
