"""The object types that may stand inside a request of the bot, in the notation of `methods`.

Types that Telegram knows and the simulated one does not play are in NOT_PLAYED: a request that uses one is refused
and recorded, so that nobody believes it was tested. Rule: as in `methods`, the public specification decides.
"""

from __future__ import annotations

OBJECTS = {
    "MessageEntity": (
        "type String, offset Integer, length Integer, url? String, user? User, language? String, "
        "custom_emoji_id? String, unix_time? Integer, date_time_format? String"
    ),
    "LinkPreviewOptions": (
        "is_disabled? Boolean, url? String, prefer_small_media? Boolean, prefer_large_media? Boolean, "
        "show_above_text? Boolean"
    ),
    "ReplyParameters": (
        "message_id Integer, chat_id? Integer|String, allow_sending_without_reply? Boolean, quote? String, "
        "quote_parse_mode? String, quote_entities? [MessageEntity], quote_position? Integer, "
        "checklist_task_id? Integer, poll_option_id? String"
    ),
    "InlineKeyboardMarkup": "inline_keyboard [[InlineKeyboardButton]]",
    "ReplyKeyboardMarkup": (
        "keyboard [[KeyboardButton]], is_persistent? Boolean, resize_keyboard? Boolean, "
        "one_time_keyboard? Boolean, input_field_placeholder? String, selective? Boolean"
    ),
    "ReplyKeyboardRemove": "remove_keyboard Boolean, selective? Boolean",
    "ForceReply": "force_reply Boolean, input_field_placeholder? String, selective? Boolean",
    "BotCommand": "command String, description String",
    "User": (
        "id Integer, is_bot Boolean, first_name String, last_name? String, username? String, "
        "language_code? String, is_premium? Boolean, added_to_attachment_menu? Boolean, "
        "can_join_groups? Boolean, can_read_all_group_messages? Boolean, supports_guest_queries? Boolean, "
        "supports_inline_queries? Boolean, can_connect_to_business? Boolean, has_main_web_app? Boolean, "
        "has_topics_enabled? Boolean, allows_users_to_create_topics? Boolean, can_manage_bots? Boolean, "
        "supports_join_request_queries? Boolean"
    ),
    "InlineKeyboardButton": (
        "text String, icon_custom_emoji_id? String, style? String, url? String, callback_data? String, "
        "web_app? WebAppInfo, login_url? LoginUrl, switch_inline_query? String, "
        "switch_inline_query_current_chat? String, switch_inline_query_chosen_chat? SwitchInlineQueryChosenChat, "
        "copy_text? CopyTextButton, callback_game? CallbackGame, pay? Boolean"
    ),
    "KeyboardButton": (
        "text String, icon_custom_emoji_id? String, style? String, request_users? KeyboardButtonRequestUsers, "
        "request_chat? KeyboardButtonRequestChat, request_managed_bot? KeyboardButtonRequestManagedBot, "
        "request_contact? Boolean, request_location? Boolean, request_poll? KeyboardButtonPollType, "
        "web_app? WebAppInfo"
    ),
    "InputMediaDocument": (
        "type String, media String, thumbnail? String, caption? String, parse_mode? String, "
        "caption_entities? [MessageEntity], disable_content_type_detection? Boolean"
    ),
    "InputMediaPhoto": (
        "type String, media String, caption? String, parse_mode? String, caption_entities? [MessageEntity], "
        "show_caption_above_media? Boolean, has_spoiler? Boolean"
    ),
    "BotCommandScopeDefault": "type String",
    "BotCommandScopeAllPrivateChats": "type String",
    "BotCommandScopeAllGroupChats": "type String",
    "BotCommandScopeAllChatAdministrators": "type String",
    "BotCommandScopeChat": "type String, chat_id Integer|String",
    "BotCommandScopeChatAdministrators": "type String, chat_id Integer|String",
    "BotCommandScopeChatMember": "type String, chat_id Integer|String, user_id Integer",
    "MenuButtonCommands": "type String",
    "MenuButtonWebApp": "type String, text String, web_app WebAppInfo",
    "MenuButtonDefault": "type String",
    "WebAppInfo": "url String",
    "LoginUrl": "url String, forward_text? String, bot_username? String, request_write_access? Boolean",
    "CopyTextButton": "text String",
}

UNIONS = {
    "InputMedia": (
        "InputMediaAnimation InputMediaAudio InputMediaDocument InputMediaLivePhoto InputMediaPhoto InputMediaVideo"
    ),
    "BotCommandScope": (
        "BotCommandScopeDefault BotCommandScopeAllPrivateChats BotCommandScopeAllGroupChats "
        "BotCommandScopeAllChatAdministrators BotCommandScopeChat BotCommandScopeChatAdministrators "
        "BotCommandScopeChatMember"
    ),
    "MenuButton": "MenuButtonCommands MenuButtonWebApp MenuButtonDefault",
}

NOT_PLAYED = frozenset(
    {
        "CallbackGame",
        "InputMediaAnimation",
        "InputMediaAudio",
        "InputMediaLivePhoto",
        "InputMediaVideo",
        "InputRichMessage",
        "KeyboardButtonPollType",
        "KeyboardButtonRequestChat",
        "KeyboardButtonRequestManagedBot",
        "KeyboardButtonRequestUsers",
        "SuggestedPostParameters",
        "SwitchInlineQueryChosenChat",
    }
)
