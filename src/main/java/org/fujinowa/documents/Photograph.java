package org.fujinowa.documents;

import java.awt.Color;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * A photograph as a telephone takes it, made harmless: drawn anew, so that nothing travels along with it, neither the place where it
 * was taken nor anything hidden in the file.
 */
public final class Photograph {

    private static final Set<String> HEIC =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif");
    private static final long MOST_PIXELS = 80_000_000;

    private Photograph() {}

    /**
     * The picture alone, upright, as JPEG, no larger than it is needed.
     *
     * @param file JPEG or PNG
     * @param longestEdge in pixels
     * @return nothing if the file is no such picture, or far too large to be a photograph
     */
    public static Optional<byte[]> plain(byte[] file, int longestEdge) {
        try {
            var read = read(file);
            return read.isPresent()
                    ? Optional.of(written(upright(read.get(), Orientation.of(file), longestEdge)))
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Whether it is a picture in the format of newer telephones, which browsers and we cannot open. */
    public static boolean isHeic(byte[] file) {
        return file.length > 12
                && "ftyp".equals(new String(file, 4, 4, StandardCharsets.US_ASCII))
                && HEIC.contains(new String(file, 8, 4, StandardCharsets.US_ASCII));
    }

    /** The first bytes say what it is, whatever its name says; and its size is read before it is drawn. */
    private static Optional<BufferedImage> read(byte[] file) throws IOException {
        if (!isJpeg(file) && !isPng(file)) {
            return Optional.empty();
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS
                        ? Optional.empty()
                        : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isJpeg(byte[] file) {
        return file.length > 3 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8 && (file[2] & 0xff) == 0xff;
    }

    private static boolean isPng(byte[] file) {
        return file.length > 8 && (file[0] & 0xff) == 0x89 && file[1] == 'P' && file[2] == 'N' && file[3] == 'G';
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation, int longestEdge) {
        double scale = Math.min(1.0, (double) longestEdge / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        var drawn = new BufferedImage(
                orientation.swaps() ? height : width, orientation.swaps() ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        AffineTransform turn = orientation.turn(width, height);
        pen.drawImage(small, turn, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
