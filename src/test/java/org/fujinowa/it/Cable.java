package org.fujinowa.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The way between a browser and the server, which can be cut: everything ends then, the page's own requests and those of its
 * worker, as in a tunnel. A browser that only plays being without a network leaves workers out.
 */
final class Cable implements AutoCloseable {

    private final ServerSocket here;
    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;

    private Cable(URI server) throws IOException {
        this.server = server;
        here = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::listen);
    }

    static Cable to(URI server) throws IOException {
        return new Cable(server);
    }

    /** The server's address by this way. */
    URI address() {
        return URI.create("http://127.0.0.1:%d/".formatted(here.getLocalPort()));
    }

    /** Nothing goes through any more. */
    void cut() {
        cut = true;
        open.forEach(Cable::end);
        open.clear();
    }

    /** What is asked from now on goes through again. */
    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        here.close();
        threads.shutdownNow();
    }

    private void listen() {
        while (!here.isClosed()) {
            try {
                var browser = here.accept();
                if (cut) {
                    end(browser);
                } else {
                    join(browser, new Socket(server.getHost(), server.getPort()));
                }
            } catch (IOException closed) {
                // The next one, or none if the cable is put away.
            }
        }
    }

    private void join(Socket one, Socket other) {
        open.add(one);
        open.add(other);
        threads.execute(() -> carry(one, other));
        threads.execute(() -> carry(other, one));
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // Either side has gone.
        } finally {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is what was wanted.
        }
    }
}
