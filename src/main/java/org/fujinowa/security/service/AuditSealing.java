package org.fujinowa.security.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.fujinowa.security.model.AuditAnchor;

/** Seals the audit trail every few seconds. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class AuditSealing {

    @Inject
    private AuditChain chain;

    @Inject
    private AuditAnchor anchor;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void seal() {
        var sealed = chain.sealBatch();
        while (sealed.isPresent()) {
            anchor.keep(sealed.get().number(), sealed.get().hash());
            sealed = chain.sealBatch();
        }
    }
}
