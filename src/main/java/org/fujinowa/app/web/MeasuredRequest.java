package org.fujinowa.app.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body is counted while it is read, because a body sent in chunks does not say how long it is. */
final class MeasuredRequest extends HttpServletRequestWrapper {

    private final long limit;
    private long read;
    private @Nullable ServletInputStream body;

    MeasuredRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    boolean tooLong() {
        return read > limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var stream = body;
        if (stream == null) {
            stream = new Counting(super.getInputStream());
            body = stream;
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }

    private final class Counting extends ServletInputStream {

        private final ServletInputStream stream;

        Counting(ServletInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            var value = stream.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var got = stream.read(bytes, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) throws IOException {
            read += bytes;
            if (tooLong()) {
                throw new IOException("The body is longer than %d bytes.".formatted(limit));
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
