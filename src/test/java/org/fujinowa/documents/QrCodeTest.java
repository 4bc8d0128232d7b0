package org.fujinowa.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://exchange.example.jp/enter?code=ABCD-EFGH-JKMN-PQRS";

    @Test
    void the_image_says_the_address_to_whoever_scans_it() throws Exception {
        var uri = QrCode.pngDataUri(ADDRESS);
        var image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1))));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());

        assertThat(read(image.getWidth(), pixels)).isEqualTo(ADDRESS);
    }

    @Test
    void the_drawing_says_the_same() throws Exception {
        var svg = QrCode.svg(ADDRESS);
        var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        var scale = 8;
        var width = Integer.parseInt(size.group(1)) * scale;
        var pixels = new int[width * width];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        var dark = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg);
        while (dark.find()) {
            for (int y = 0; y < scale; y++) {
                for (int x = 0; x < scale; x++) {
                    pixels[
                            (Integer.parseInt(dark.group(2)) * scale + y) * width
                                    + Integer.parseInt(dark.group(1)) * scale
                                    + x] = 0;
                }
            }
        }

        assertThat(read(width, pixels)).isEqualTo(ADDRESS);
    }

    private static String read(int width, int[] pixels) throws Exception {
        var source = new RGBLuminanceSource(width, pixels.length / width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
