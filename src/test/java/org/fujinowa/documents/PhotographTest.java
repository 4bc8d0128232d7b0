package org.fujinowa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotographTest {

    private static final String PLACE = "GPS 38.9N 141.3E";

    @Test
    void nothing_travels_along_with_a_photograph() throws IOException {
        var taken = taken(40, 20, 1);
        assertThat(text(taken)).contains(PLACE);

        var plain = Photograph.plain(taken, 1_600).orElseThrow();

        assertThat(text(plain)).doesNotContain(PLACE, "Exif");
        assertThat(read(plain).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "3, 39, 19", "6, 19, 0", "8, 0, 39"})
    void a_photograph_stands_upright_however_the_telephone_was_held(int held, int x, int y) throws IOException {
        var plain = read(Photograph.plain(taken(40, 20, held), 1_600).orElseThrow());

        assertThat(plain.getWidth()).isEqualTo(held < 5 ? 40 : 20);
        assertThat(new Color(plain.getRGB(
                                Math.max(2, Math.min(x, plain.getWidth() - 3)),
                                Math.max(2, Math.min(y, plain.getHeight() - 3))))
                        .getRed())
                .isGreaterThan(150);
    }

    @Test
    void a_large_photograph_becomes_as_large_as_a_page_needs_it() throws IOException {
        assertThat(read(Photograph.plain(taken(3200, 800, 1), 1_600).orElseThrow())
                        .getWidth())
                .isEqualTo(1600);
    }

    @Test
    void what_hangs_behind_a_photograph_is_cut_off() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(taken(40, 20, 1));
        out.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        assertThat(text(Photograph.plain(out.toByteArray(), 1_600).orElseThrow()))
                .doesNotContain("script");
    }

    @Test
    void a_file_that_only_says_that_it_is_one_is_refused() {
        assertThat(Photograph.plain("<html><script>".getBytes(StandardCharsets.UTF_8), 1_600))
                .isEmpty();
        assertThat(Photograph.plain(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 'x'}, 1_600))
                .isEmpty();
        assertThat(Photograph.plain(new byte[0], 1_600)).isEmpty();
    }

    /** Black, with a red corner at the upper left as the sensor sees it, and where it was taken. */
    private static byte[] taken(int width, int height, int held) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        var jpeg = bytes.toByteArray();
        var exif = exif(held);
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int held) {
        var place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        return ByteBuffer.allocate(2 + length)
                .putShort((short) 0xffe1)
                .putShort((short) length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
