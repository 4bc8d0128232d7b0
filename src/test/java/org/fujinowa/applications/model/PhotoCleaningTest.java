package org.fujinowa.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Only the picture comes in: no place, no telephone, no hidden page, and the right way up. */
class PhotoCleaningTest {

    private static final String PLACE = "GPS 38.9N 141.3E";

    @Test
    void where_a_photo_was_taken_is_gone_and_it_stands_upright() throws IOException {
        var given = withExif(jpeg(80, 40), 6);
        assertThat(new String(given, StandardCharsets.ISO_8859_1)).contains(PLACE);

        var kept = PhotoCleaning.clean(given);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        var picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(80);
        assertThat(new Color(picture.getRGB(20, 10)).getRed())
                .as("the left half is red, so the top is")
                .isGreaterThan(180);
        assertThat(new Color(picture.getRGB(20, 70)).getRed()).isLessThan(80);
    }

    @Test
    void a_page_that_pretends_to_be_a_picture_stays_outside() {
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var polyglot = new byte[page.length + 4];
        polyglot[0] = (byte) 0xFF;
        polyglot[1] = (byte) 0xD8;
        polyglot[2] = (byte) 0xFF;
        System.arraycopy(page, 0, polyglot, 4, page.length);

        assertThatThrownBy(() -> PhotoCleaning.clean(page)).hasMessageContaining("photo-unreadable");
        assertThatThrownBy(() -> PhotoCleaning.clean(polyglot)).hasMessageContaining("photo-unreadable");
        assertThatThrownBy(() -> PhotoCleaning.clean(new byte[0])).hasMessageContaining("photo-unreadable");
    }

    @Test
    void what_hangs_behind_a_picture_is_cut_off_and_large_ones_become_smaller() throws IOException {
        var secret = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.write(jpeg(3000, 1500));
        out.write(secret);

        var kept = PhotoCleaning.clean(out.toByteArray());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(2400);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var tiff = new ByteArrayOutputStream();
        tiff.write(
                new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0
                });
        tiff.write(new byte[] {0, 0, 0, 0});
        tiff.write(PLACE.getBytes(StandardCharsets.US_ASCII));
        var length = 2 + 6 + tiff.size();
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        tiff.writeTo(out);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
