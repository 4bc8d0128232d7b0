package org.fujinowa.guardians.web;

import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.Tick;

/**
 * A form as it is answered on a guardian's page.
 *
 * @param form the version to sign
 * @param asksGuardian whether the guardian answers
 * @param asksChild whether the child answers beside them
 */
public record FormToSign(ConsentFormRow form, boolean asksGuardian, boolean asksChild) {

    static FormToSign of(ConsentFormRow form, SubjectConsents consents) {
        var signers = form.details().signers();
        var own = consents.subject().signers();
        return new FormToSign(
                form,
                signers.contains(Signer.GUARDIAN) && own.contains(Signer.GUARDIAN),
                signers.contains(Signer.CHILD) && own.contains(Signer.CHILD));
    }

    /** Under which word an answer is kept while it is typed. */
    public String key(String signer, Tick tick) {
        return signer + "." + form.details().code() + "." + tick.key();
    }
}
