package org.fujinowa.consents.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScanRulesTest {

    @Test
    void a_scan_is_what_its_first_bytes_say_and_not_what_it_is_called() {
        assertThat(ScanRules.read(bytes("%PDF-1.7 …")).type()).isEqualTo("application/pdf");
        assertThat(ScanRules.read(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1})
                        .type())
                .isEqualTo("image/jpeg");
        refused("consents.scan-kind", bytes("<html><script>"));
        refused("consents.scan-kind", new byte[0]);
        refused("consents.scan-too-large", new byte[10 * 1024 * 1024 + 1]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String key, byte[] file) {
        assertThatThrownBy(() -> ScanRules.read(file)).hasMessageContaining(key);
    }
}
