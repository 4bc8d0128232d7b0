package org.fujinowa.letters;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Who writes our letters.
 *
 * @param nameJa the association's name in Japanese
 * @param nameEn its name in English
 * @param address postal code and address, a line each
 * @param phone the office in office hours
 * @param emergencyPhone who answers at any hour while guests are here
 * @param email may be empty
 * @param signatoryJa office and name of who signs, in Japanese
 * @param signatoryEn the same in English
 */
public record Letterhead(
        @NotBlank @Size(max = 100) String nameJa,
        @NotBlank @Size(max = 100) String nameEn,
        @Size(max = 400) String address,
        @Size(max = 60) String phone,
        @Size(max = 60) String emergencyPhone,
        @Email @Size(max = 200) String email,
        @Size(max = 100) String signatoryJa,
        @Size(max = 100) String signatoryEn)
        implements Serializable {

    /** Where nobody has entered it yet. */
    public static Letterhead none() {
        return new Letterhead("", "", "", "", "", "", "", "");
    }

    /** Whether there is somebody who writes. */
    public boolean known() {
        return !nameJa.isBlank() && !nameEn.isBlank();
    }
}
