package org.muster.console.mailbox;

import org.muster.console.Services;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The mails that were really composed, while no SMTP server takes them. */
@Controller
class MailboxController {
    /** A mail carries its style with it; nothing in it may run, load or be anywhere but here. */
    private static final String MAIL_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors 'self';"
                    + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private final Services services;

    MailboxController(Services services) {
        this.services = services;
    }

    @GetMapping("/mailbox")
    String mailbox(
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part, Model model) {
        model.addAttribute("mails", services.notifier().mailbox());
        return part ? "console/mailbox :: mails" : "console/mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String mail(@PathVariable String id, Model model) {
        model.addAttribute("mail", services.notifier().mail(id));
        return "console/mail";
    }

    /** The mail as its reader sees it. Its links open beside Muster, never inside the frame. */
    @GetMapping("/mailbox/{id}/html")
    ResponseEntity<String> html(@PathVariable String id) {
        String html = services.notifier().mail(id).html();
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", MAIL_ONLY)
                .body(html.replaceFirst("<head>", "<head><base target=\"_blank\">"));
    }
}
